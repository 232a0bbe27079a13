import { type Html, html } from './html.ts'

/**
 * The frame in which a wide drawing scrolls on a narrow screen. `alternative` is what a screen reader says instead of
 * the drawing; `more` tells how much is out of sight.
 */
export function frame(alternative: string, drawing: Html | readonly Html[], more?: Html): Html {
  // The group takes the keyboard's focus, so that its arrows can scroll.
  return html`<div class="frame" role="group" aria-label="Drawing" tabindex="0">
<div class="drawing" role="img" aria-label="${alternative}">
${drawing}</div>
</div>
${more}`
}
