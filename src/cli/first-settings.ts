/** Settings that change nothing yet: every line that would is there to be switched on. */
export const firstSettings = `# What your team agrees on for all plans below this folder. Take the # away from the lines that you want.
commsConfig: 1

# How strict the checks are as a whole: gentle, standard or strict.
# profile: standard

# How loud single checks are: error, warning, info, hint or off. “commsplan rules” lists them.
# rules:
#   collaboration/no-owner: error
#   channels/product-silent: off

# Words that are fine in your team, and words to avoid.
# words:
#   allow: [seamless]

# Files and folders that nobody checks.
# ignore: [archive/**]
`
