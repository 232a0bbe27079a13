/** The language of plans and libraries, as in package.json. */
export const languageId = 'commsplan'

/** The language of a team's settings, as in package.json. */
export const settingsLanguageId = 'commsplan-settings'
