/**
 * Byline words of languages whose pages are read though their texts cannot be analysed, lower case; only those that say
 * "written by" and hardly anything else in front of a full name.
 */
export const bylineOpeners: readonly string[] = ['escrito por', 'publicado por', 'por', 'a cura di', 'redactor:'];
