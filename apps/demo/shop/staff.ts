import { randomBytes } from 'node:crypto'

/** A development sign-in: whoever presses the button on `/desk` is staff. A real shop asks its own sign-in. */
export const staffCookie = 'shop-staff'

export const staffKey = randomBytes(32).toString('base64url')

/** Whether a request comes from behind the counter. */
export const authorizeStaff = (request: Request): boolean =>
  (request.headers.get('Cookie') ?? '').split('; ').includes(`${staffCookie}=${staffKey}`)
