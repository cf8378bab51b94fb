import * as v from 'valibot'

/** An e-mail address as people have them: an apostrophe, a plus, a hyphen; one dot at a time; a domain with a dot. */
const pattern = /^[\w+'-]+(?:\.[\w+'-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i

/** Checks that a text is an e-mail address of at most 254 characters. Whether anybody reads it is not known. */
export const emailAddress = v.pipe(v.string(), v.trim(), v.regex(pattern), v.maxLength(254))
