/** Every use-case there is. Doors that offer all verbs (API, command line) and the exams read this list. */
export const useCases = []
