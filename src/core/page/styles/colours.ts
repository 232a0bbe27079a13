/**
 * Colours: ink, paper and three accents, one for each move; greys are ink mixed with paper. VS Code hands its theme in
 * as `--vscode-*` and names the kind of theme on `body`; elsewhere the reader's system decides between light and dark.
 */
export const colours = `
body {
  --ink: var(--vscode-editor-foreground, #1f1f1f);
  --paper: var(--vscode-editor-background, #ffffff);
  --feel: #b8442f;
  --tell: #3f4fb0;
  --meet: #0f6e6e;
  --error: var(--vscode-editorError-foreground, #b3261e);
  --warning: var(--vscode-editorWarning-foreground, #8a5a00);
  --information: var(--vscode-editorInfo-foreground, #1a5fb4);
  --muted: color-mix(in srgb, var(--ink) 74%, var(--paper));
  --quiet: color-mix(in srgb, var(--ink) 62%, var(--paper));
  --gap: color-mix(in srgb, var(--ink) 58%, var(--paper));
  --hair: color-mix(in srgb, var(--ink) 14%, var(--paper));
  --tint: color-mix(in srgb, var(--ink) 6%, var(--paper));
  --ring: 1.5px;
  --outline: 2px;
  --gap-line: 1px;
  color-scheme: light;
}
body.vscode-dark, body.vscode-high-contrast {
  --feel: #f08a72;
  --tell: #9aa6f5;
  --meet: #5cc8c0;
  color-scheme: dark;
}
@media screen and (prefers-color-scheme: dark) and (forced-colors: none) {
  body:not([class*='vscode-']) {
    --ink: #d4d4d4;
    --paper: #1f1f1f;
    --feel: #f08a72;
    --tell: #9aa6f5;
    --meet: #5cc8c0;
    --error: #f48771;
    --warning: #e2b34c;
    --information: #6cb6ff;
    color-scheme: dark;
  }
}
body.vscode-high-contrast, body.vscode-high-contrast-light {
  --muted: var(--ink);
  --quiet: var(--ink);
  --gap: var(--ink);
  --hair: var(--vscode-contrastBorder, var(--ink));
  --tint: var(--paper);
  --gap-line: 2px;
}
body.vscode-high-contrast-light {
  --feel: #8f2d1c;
  --tell: #2c3a91;
  --meet: #0a5252;
  color-scheme: light;
}
@media screen and (prefers-contrast: more) {
  body {
    --muted: var(--ink);
    --quiet: var(--ink);
    --gap: var(--ink);
    --hair: var(--quiet);
    --tint: var(--paper);
    --gap-line: 2px;
  }
}
@media (forced-colors: active) {
  body {
    --ink: CanvasText;
    --paper: Canvas;
    --feel: CanvasText;
    --tell: CanvasText;
    --meet: CanvasText;
    --error: CanvasText;
    --warning: CanvasText;
    --information: CanvasText;
    --muted: CanvasText;
    --quiet: CanvasText;
    --gap: CanvasText;
    --hair: CanvasText;
    --tint: Canvas;
    --gap-line: 2px;
  }
}
`
