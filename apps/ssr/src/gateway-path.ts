/** Where the gateway is mounted. The same on the server and in the browser, because it is part of every cache key. */
export const gatewayPath = '/till'
