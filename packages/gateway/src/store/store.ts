/**
 * What the gateway's instances share for a short time. Everything secret in it is sealed, every key that holds
 * something personal is a fingerprint, and everything expires.
 */
export interface Store {
  get(key: string): Promise<string | undefined>
  set(key: string, value: string, ttlSeconds: number): Promise<void>
  /** Writes only where nothing is; tells whether it wrote. Must be atomic: it is what makes one refresh out of many. */
  setIfAbsent(key: string, value: string, ttlSeconds: number): Promise<boolean>
  delete(key: string): Promise<void>
  /** Adds one and answers the new count. The time to live starts at the first of them. */
  increment(key: string, ttlSeconds: number): Promise<number>
}
