/** The language of plans and libraries, as in package.json. */
export const languageId = 'commsplan'
