/** The file of a plan to work on in its page. */
export const workFile = 'figs.commsplan.yaml'

/** The file of a plan with long tables. */
export const longFile = 'stairs.commsplan.yaml'

/** A plan with chapters, channels, moments and activities, and with comments that have to stay. */
export const workPlan = `commsPlan: 1
plan:
  name: Figs in June
  start: 2027-05-31
  end: 2027-07-25
  currency: EUR
audiences:
  walkers: {name: Walkers, who: People who pass on their way home}
  cooks: {name: Cooks, who: People who cook for others}
connectedStory:
  idea: The fig is back
  chapters:
    the-smell: # first of all
      stage: awareness
      message: You can smell it from the corner.
      channels:
        - window # since May
        - posters
    the-taste:
      stage: purchase
      message: Take one, then decide.
      audiences: [cooks]
      channels: [shop]
channels:
  window: {type: shop-window}
  shop: {type: store}
  posters: {type: out-of-home}
  site: {type: website}
contextualConnections:
  evening-walk:
    chapter: the-smell
    channels: [window]
    decision: Do I go in, or go on?
calendar:
  activities:
    big-posters: # booked by phone
      channel: posters
      start: 2027-06-07 # a Monday
      end: 2027-06-27
      budget: 4000
    tasting: {channel: shop, start: 2027-06-14, end: 2027-07-11, budget: 1000}
budget:
  total: 6000
`
