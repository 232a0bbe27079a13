/**
 * How the panel differs from a page that stands alone: scroll bars and found words look as everywhere in VS Code, and
 * the banner stays in sight while the reader scrolls.
 */
export const panelStyles = `
html {
  overscroll-behavior-x: none;
  scrollbar-color: var(--vscode-scrollbarSlider-background) var(--vscode-editor-background);
}
::highlight(find-highlight) { background-color: var(--vscode-editor-findMatchHighlightBackground); }
::highlight(current-find-highlight) { background-color: var(--vscode-editor-findMatchBackground); }
#banner:not(:empty) { position: sticky; top: 0; z-index: 1; padding: 12px 0; background: var(--paper); }
#banner .banner { margin-top: 0; }
[data-path]:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: 2px; }
`
