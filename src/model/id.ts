/** The form of an id after its kind's prefix and the colon, as the source of a regular expression. */
export const SLUG = '[A-Za-z0-9][A-Za-z0-9._-]*(?::[A-Za-z0-9][A-Za-z0-9._-]*)*';
