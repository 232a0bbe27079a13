/** The boxes in which Google Analytics 4 files visits: its default channel groups. */
export type AnalyticsGroup =
  | 'Direct'
  | 'Cross-network'
  | 'Paid Shopping'
  | 'Paid Search'
  | 'Paid Social'
  | 'Paid Video'
  | 'Display'
  | 'Paid Other'
  | 'Organic Shopping'
  | 'Organic Social'
  | 'Organic Video'
  | 'Organic Search'
  | 'Referral'
  | 'Email'
  | 'Affiliates'
  | 'Audio'
  | 'SMS'
  | 'Mobile Push Notifications'
  | 'AI Assistant'
  | 'Unassigned'

/** The tags of a link, as far as they decide where a visit is filed. */
export interface LinkTags {
  readonly source?: string | number
  readonly medium?: string | number
  readonly campaign?: string | number
}

/** A kind of site that Google keeps a list of. */
type SiteKind = 'search' | 'social' | 'video' | 'shopping'

/**
 * The group in which Google Analytics 4 will probably file visits with these tags (domain 4.4, after Google's help page
 * on default channel groups). The first rule that holds wins. "Probably", because Google's own lists of sites are much
 * longer than the ones here.
 */
export function analyticsGroupOf(tags: LinkTags): AnalyticsGroup {
  const source = bare(tags.source)
  const medium = bare(tags.medium)
  const campaign = bare(tags.campaign)
  const site = siteOf(source)
  const isPaid = isPaidMedium(medium)
  const isShopping = site === 'shopping' || /(?:^|[^a-df-z])shop|shopping/.test(campaign)
  if (source === 'direct' && (medium === '' || medium === 'none')) return 'Direct'
  if (campaign.includes('cross-network')) return 'Cross-network'
  if (isPaid && isShopping) return 'Paid Shopping'
  if (isPaid && site === 'search') return 'Paid Search'
  if (isPaid && site === 'social') return 'Paid Social'
  if (isPaid && site === 'video') return 'Paid Video'
  if (displayMediums.has(medium)) return 'Display'
  if (isPaid) return 'Paid Other'
  if (isShopping) return 'Organic Shopping'
  if (site === 'social' || socialMediums.has(medium)) return 'Organic Social'
  if (site === 'video' || medium.includes('video')) return 'Organic Video'
  if (site === 'search' || medium === 'organic') return 'Organic Search'
  if (referralMediums.has(medium)) return 'Referral'
  if (emailWords.has(source) || emailWords.has(medium)) return 'Email'
  if (medium === 'affiliate') return 'Affiliates'
  if (medium === 'audio') return 'Audio'
  if (source === 'sms' || medium === 'sms') return 'SMS'
  if (/push$|mobile|notification/.test(medium)) return 'Mobile Push Notifications'
  if (medium === 'ai-assistant') return 'AI Assistant'
  return 'Unassigned'
}

/** Whether Google Analytics takes a medium for paid: `cpc`, `paid-social`, `retargeting` and the like. */
export function isPaidMedium(medium: string): boolean {
  return /^(?:.*cp.*|ppc|retargeting|paid.*)$/.test(medium)
}

const displayMediums: ReadonlySet<string> = new Set([
  'display',
  'banner',
  'expandable',
  'interstitial',
  'cpm',
])

const socialMediums: ReadonlySet<string> = new Set([
  'social',
  'social-network',
  'social-media',
  'social network',
  'social media',
  'sm',
])

const referralMediums: ReadonlySet<string> = new Set(['referral', 'app', 'link'])

const emailWords: ReadonlySet<string> = new Set(['email', 'e-mail', 'e_mail', 'e mail'])

/** The best-known sites of each kind, by the word before the ending of their address. */
const sites: ReadonlyMap<string, SiteKind> = new Map([
  ...kindOf(
    'search',
    'google bing duckduckgo yahoo baidu ecosia yandex naver qwant startpage seznam',
  ),
  ...kindOf(
    'social',
    'facebook fb instagram ig tiktok linkedin pinterest x twitter snapchat reddit threads bluesky whatsapp ' +
      'messenger telegram wechat weibo line discord mastodon tumblr quora xing meta',
  ),
  ...kindOf('video', 'youtube vimeo twitch dailymotion netflix hulu disneyplus'),
  ...kindOf('shopping', 'amazon ebay etsy walmart alibaba aliexpress shopify'),
])

function kindOf(kind: SiteKind, names: string): [string, SiteKind][] {
  return names.split(' ').map((name) => [name, kind])
}

/** `instagram`, `m.facebook.com` and `google-search` are sites that are known. */
function siteOf(source: string): SiteKind | undefined {
  const known = sites.get(source) ?? sites.get(source.replace(/-(?:search|ads?)$/, ''))
  if (known || !source.includes('.')) return known
  for (const part of source.split('.').slice(0, -1)) {
    const kind = sites.get(part)
    if (kind && part.length > 1) return kind
  }
  return undefined
}

function bare(value: string | number | undefined): string {
  return value === undefined ? '' : String(value).trim().toLowerCase()
}
