/** Type and space: one face, three sizes of heading, a grid of eight pixels; nothing smaller than 12. */
export const text = `
* { box-sizing: border-box; }
html { scroll-behavior: auto; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  padding: 0 32px 48px;
  max-width: 1144px;
  background: var(--paper);
  color: var(--ink);
  font: 400 14px/21px var(--vscode-font-family, system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif);
  overflow-wrap: anywhere;
  hyphens: auto;
  hyphenate-limit-chars: 16 6 6;
}
[dir='auto'] { text-align: left; }
.prose [dir='auto'] { text-align: start; }
h1, h2, h3, p, ol, ul, dl, dd, figure { margin: 0; padding: 0; }
h1, h2, h3 { font-weight: 600; text-wrap: balance; }
h1 { font-size: 28px; line-height: 34px; }
h2, .big { font-size: 19px; line-height: 26px; font-weight: 600; }
strong, b { font-weight: 600; }
a { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:focus-visible, summary:focus-visible, .frame:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: 2px; }
.muted, .question, .note, .meta, .more { color: var(--muted); }
.question { line-height: 20px; margin-bottom: 4px; }
.note, .meta, .small { font-size: 12px; line-height: 16px; }
.feel { color: var(--feel); }
.tell { color: var(--tell); }
.meet { color: var(--meet); }
.shared { font-size: 12px; font-weight: 400; color: var(--muted); }
.sign { display: inline-block; vertical-align: -2px; }
.number { font-variant-numeric: tabular-nums; text-align: end; }
code { font-family: var(--vscode-editor-font-family, ui-monospace, 'SFMono-Regular', Consolas, monospace); font-size: 13px; }

/* The name gives way to the tabs; where even a short one has no room beside them, it stands above. */
header.top { display: flex; flex-wrap: wrap-reverse; justify-content: space-between; gap: 0 32px; padding-top: 24px; border-bottom: 1px solid var(--hair); }
nav { display: flex; gap: 24px; margin-bottom: -1px; max-width: 100%; overflow-x: auto; overflow-y: hidden; scrollbar-width: none; }
nav a { padding: 0 0 10px; border-bottom: 2px solid transparent; color: var(--muted); text-decoration: none; white-space: nowrap; }
@media (forced-colors: active) { nav a { border-bottom-color: Canvas; } }
nav a:hover { color: var(--ink); }
header .plan { display: flex; flex: 1 1 0; justify-content: flex-end; min-width: 184px; white-space: pre; color: var(--muted); padding-bottom: 10px; }
header .plan > :first-child { overflow: hidden; text-overflow: ellipsis; }

main { display: block; }
.view { margin-top: 48px; }
header.top + #banner + main > .view:first-child { margin-top: 40px; }
.figure { margin-top: 24px; }
.figure + .note { margin-top: 12px; }
.missing { margin-top: 24px; }
main > .left-out { margin-top: 48px; }
.why, .prose { max-width: 72ch; }
.lead.prose { max-width: 37em; }
.note, .missing { max-width: 100ch; text-wrap: pretty; }

.banner { border-inline-start: 3px solid var(--warning); padding: 0 0 0 14px; margin-top: 24px; max-width: 80ch; }
.banner .muted { font-size: 12px; line-height: 16px; margin-top: 2px; }

.gap-words { border: var(--gap-line) dashed var(--gap); padding: 7px 12px; color: var(--muted); }
.add { margin-top: 24px; display: flex; flex-wrap: wrap; align-items: baseline; gap: 8px 16px; }
.button { display: inline-block; border: 1px solid var(--ink); padding: 6px 16px; font-weight: 600; text-decoration: none; }
.button:hover { background: var(--tint); }
.sample-frame { margin-top: 24px; color: var(--muted); }
.sample-frame + .note { margin-top: 12px; }

.prose > * + * { margin-top: 10px; }
.prose .heading { font-weight: 600; }
.prose ul, .prose ol { padding-inline-start: 24px; }
.prose blockquote { margin-inline: 0; padding-inline-start: 16px; border-inline-start: 1px solid var(--hair); }
.prose pre { overflow-x: auto; }
.prose table { border-collapse: collapse; }
.prose th, .prose td { padding: 4px 16px 4px 0; text-align: start; border-bottom: 1px solid var(--hair); }
.prose hr { border: 0; border-top: 1px solid var(--hair); }

a.line:not([href]) { text-decoration: none; }
a.line:not([href])[data-line]::after { content: ' (line\u00a0' attr(data-line) ')'; font-size: 12px; color: var(--muted); }
body[class*='vscode-'] [data-path] { cursor: pointer; }
.pointed { outline: 2px solid var(--ink); outline-offset: 2px; transition: outline-color 120ms; }
@media (prefers-reduced-motion: reduce) { .pointed { transition: none; } }
`
