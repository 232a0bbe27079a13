/** How the panel differs from a page that stands alone: the banner stays in sight while the reader scrolls. */
export const panelStyles = `
#banner:not(:empty) { position: sticky; top: 0; z-index: 1; padding: 12px 0; background: var(--paper); }
#banner .banner { margin-top: 0; }
`
