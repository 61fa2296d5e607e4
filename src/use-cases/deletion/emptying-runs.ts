/** The subject of the log's entries about the nightly emptying. */
export const emptyingRuns = 'emptying'
