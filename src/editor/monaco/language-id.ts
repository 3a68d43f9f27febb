/** What Monaco calls the language of every text here. */
export const LANGUAGE = 'json';
