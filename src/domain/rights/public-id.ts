/** The id of everybody who has not signed in. */
export const publicId = 'public'
