/** Where the addresses of a book are cached. Its id begins with the session's scope. */
export const addressesKey = (bookId: string) => ['tillkit', bookId, 'addresses'] as const
