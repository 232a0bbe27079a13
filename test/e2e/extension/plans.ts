/** A plan with a fault, a field that is misspelt, and a channel that a library gives. */
export const plan = `commsPlan: 1
imports: [house.commslib.yaml]
plan:
  name: Plums in April
  summary: |
    A *short* spring, see [the shop](https://example.com/shop).
  status: in-review
  start: 2027-04-05
  end: 2027-06-27
brand:
  name: Orchard Corner
  promise: Fruit that was picked this morning
objectives:
  tasters:
    what: More people taste before they buy
    metric: participants
    from: 15
    to: 120
    by: 2027-06-27
audiences:
  walkers:
    who: People who pass on their way home
emotionalAction:
  from: guilty
  to: hopeful
  action: Stop, taste and choose one plum
  measuredBy: [tasters]
connectedStory:
  idea: The first plum is the news of the week
  chapters:
    the-smell:
      stage: awareness
      message: You can smell it from the corner.
      feelling: curious
      channels: [window, letters]
    the-taste:
      stage: purchase
      message: Take one. Then decide.
      actionHere: true
      channels: [shop, letter]
channels:
  window: {type: shop-window, role: Shows what is ripe}
  shop: {type: store, role: Hands over the first plum}
contextualConnections:
  evening-walk:
    chapter: the-smell
    channels: [window]
    decision: Do I go in, or go on?
    times: [evening]
    places: [high-street]
    platforms: [shop-window]
    devices: [none]
`

/** The library beside the plan. */
export const library = `commsLibrary: 1
name: House
channels:
  letter:
    type: email
    role: Says on Thursday what is ripe on Saturday
`

/** A small plan as somebody types it into a new file. */
export const untitledPlan = `commsPlan: 1
plan:
  name: Typed just now
`
