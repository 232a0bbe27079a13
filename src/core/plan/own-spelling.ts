/** Words that are written in capitals wherever they stand in a short name. */
const capitals =
  'ai api crm diy dooh faq id led nfc ooh pdf pos pr qr rss sms tv url usp vip vr'.split(' ')

/** Names that are spelt in one way only, wherever they stand in a short name. */
const names =
  'Airbnb Amazon Android Bing Bluesky ChatGPT DuckDuckGo eBay Etsy Facebook GitHub Gmail Google HubSpot IKEA Instagram iOS iPad iPhone LinkedIn Microsoft Netflix PayPal Pinterest Reddit Salesforce Shopify Snapchat Spotify TikTok Tripadvisor Trustpilot Vimeo WeChat WhatsApp Wi-Fi Wikipedia WordPress YouTube Zalando'.split(
    ' ',
  )

/** Names of several words, and those that are a word of another meaning inside a longer short name. */
const wholeNames = [
  ['amazon-prime-video', 'Amazon Prime Video'],
  ['app-store', 'App Store'],
  ['apple-maps', 'Apple Maps'],
  ['apple-podcasts', 'Apple Podcasts'],
  ['disney-plus', 'Disney+'],
  ['g2', 'G2'],
  ['google-maps', 'Google Maps'],
  ['microsoft-teams', 'Microsoft Teams'],
  ['x', 'X'],
] as const

const spelt: ReadonlyMap<string, string> = new Map([
  ...capitals.map((word) => [word, word.toUpperCase()] as const),
  ...names.map((name) => [name.toLowerCase(), name] as const),
  ['wifi', 'Wi-Fi'],
])

const speltWhole: ReadonlyMap<string, string> = new Map(wholeNames)

/** A word of a short name in its own spelling, where it has one: `qr` → "QR", `youtube` → "YouTube". */
export function speltWord(word: string): string {
  return spelt.get(word) ?? word
}

/** The name that a whole short name stands for, where it is a well-known one: `google-maps` → "Google Maps". */
export function wellKnownName(id: string): string | undefined {
  return speltWhole.get(id)
}
