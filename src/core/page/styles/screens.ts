import { windowWidths } from '../../views/more.ts'

/** The most views that a page can have; the style sheet must not depend on which there are. */
const mostViews = 16

/** The tab of the view that is shown, how much of a drawing is out of sight, and the phone. */
export const screens = `
${shownTab()} { color: var(--ink); font-weight: 600; border-bottom-color: var(--ink); }
${windowWidths.map(moreAt).join('\n')}
@media (max-width: 600px) {
  body { padding: 0 16px 32px; }
  header.top { padding-top: 16px; }
  header .plan { display: none; }
  nav { overflow-x: auto; margin-inline-end: -16px; padding-inline-end: 16px; scrollbar-width: none; }
  .figure > .frame, .data .frame { margin-inline: -16px; padding-inline-start: 8px; }
  .data .frame { padding-inline-start: 16px; }
  .kept { border-inline-end: 1.5px solid var(--ink); box-shadow: -8px 0 var(--paper); }
  .data tbody th, .data thead th:first-child { position: sticky; inset-inline-start: 0; background: var(--paper); min-width: 96px; padding-inline-end: 12px; }
  .roomy { display: none; }
  .cramped { display: inline; }
}
`

/** Selects the tab that is marked as current, or that the address points to; the first one when neither is so. */
function shownTab(): string {
  const places = Array.from({ length: mostViews }, (_, at) => at + 1)
  const pointed = places.map(
    (place) => `body:has(.view:nth-child(${place}):target) nav a:nth-child(${place})`,
  )
  const first = `body:not(:has(.view:target, nav a[aria-current])) nav a:first-child`
  return [`nav a[aria-current]`, ...pointed, first].join(',\n')
}

function moreAt(widest: number, index: number): string {
  const narrowest = index === 0 ? 0 : (windowWidths[index - 1] ?? 0) + 1
  return `@media screen and (min-width: ${narrowest}px) and (max-width: ${widest}px) { .more:has(.at-${index}), .more .at-${index} { display: block; } }`
}
