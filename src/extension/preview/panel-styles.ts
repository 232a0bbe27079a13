import { workingStyles } from './working-styles.ts'

/**
 * How the panel differs from a page that stands alone: scroll bars and found words look as everywhere in VS Code, and
 * the banner stays in sight while the reader scrolls.
 */
export const panelStyles = `
html {
  overscroll-behavior-x: none;
  scrollbar-color: var(--vscode-scrollbarSlider-background) var(--vscode-editor-background);
}
html[data-paper='light'] {
  --vscode-editor-foreground: #1f1f1f !important;
  --vscode-editor-background: #ffffff !important;
  --vscode-editorError-foreground: #b3261e !important;
  --vscode-editorWarning-foreground: #8a5a00 !important;
  --vscode-editorInfo-foreground: #1a5fb4 !important;
  --vscode-focusBorder: #3f4fb0 !important;
}
html[data-paper='light'] body[class] { --feel: #b8442f; --tell: #3f4fb0; --meet: #0f6e6e; color-scheme: light; }
::highlight(find-highlight) { background-color: var(--vscode-editor-findMatchHighlightBackground); }
::highlight(current-find-highlight) { background-color: var(--vscode-editor-findMatchBackground); }
.being-drawn { padding: 24px 0; color: var(--vscode-descriptionForeground); animation: unhide 0s 400ms both; }
@keyframes unhide { from { visibility: hidden; } }
#progress { position: fixed; inset: 0 0 auto; z-index: 4; height: 2px; overflow: hidden; animation: unhide 0s 400ms both; }
#progress::after { content: ''; position: absolute; inset: 0; background: var(--vscode-progressBar-background, var(--tell)); transform: scaleX(0.3); animation: pass 1.6s linear infinite; }
@keyframes pass { from { transform: translateX(-65%) scaleX(0.3); } to { transform: translateX(65%) scaleX(0.3); } }
@media (prefers-reduced-motion: reduce) { #progress::after { animation: none; transform: none; } }
#banner:not(:empty) { position: sticky; top: 0; z-index: 1; padding: 12px 0; background: var(--paper); }
#banner .banner { margin-top: 0; }
.tools { margin: 0; padding: 0; display: flex; justify-content: flex-end; gap: 4px; height: 0; position: relative; top: 1px; z-index: 2; opacity: 0; }
.view:hover > .tools, .view:focus-within > .tools { opacity: 1; }
.tools button { height: 22px; padding: 0 8px; border: 1px solid var(--gap); background: var(--paper); color: var(--ink); font: inherit; font-size: 12px; line-height: 16px; cursor: pointer; }
.tools button:hover { background: var(--tint); border-color: var(--ink); }
.tools button:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: 1px; }
html[data-presenting] :is(header.top, details.data, .tools), html[data-presenting] main > .view:not(.presented) { display: none; }
html[data-presenting] body { display: flex; flex-direction: column; min-height: 100vh; max-width: none; padding-bottom: 0; }
html[data-presenting] #page { flex: 1; }
html[data-presenting] main { max-width: 1080px; margin: 0 auto; zoom: 1.35; }
html[data-presenting] main > .view.presented { margin-top: 24px; }
#values { position: absolute; z-index: 3; width: min(400px, calc(100% - 16px)); padding: 12px 16px; border: 1px solid var(--ink); background: var(--paper); }
#values label { display: block; margin-bottom: 8px; }
#values label span { display: block; font-size: 12px; line-height: 16px; color: var(--muted); }
#values label span::first-letter { text-transform: uppercase; }
#values :is(input, textarea, select) { display: block; width: 100%; padding: 3px 6px; border: 1px solid var(--gap); background: var(--paper); color: var(--ink); font: inherit; }
#values textarea { resize: vertical; }
#values :is(input, textarea, select):focus { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: -1px; }
#values button { margin: 4px 0 8px; padding: 3px 12px; border: 1px solid var(--ink); background: var(--paper); color: var(--ink); font: inherit; font-weight: 600; cursor: pointer; }
#values button:hover { background: var(--tint); }
#values button:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: 1px; }
#values p { font-size: 12px; line-height: 16px; color: var(--muted); }
#presenter { position: sticky; bottom: 0; z-index: 2; margin: 24px 0 0; padding: 8px 0; border-top: 1px solid var(--hair); text-align: right; font-size: 12px; line-height: 16px; color: var(--muted); background: var(--paper); }
[data-path]:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: 2px; }
${workingStyles}`
