import { AXIS_NAMES, chosenOn, type AxisChoice } from '../../domain/axes.ts';

/**
 * Shows the `<For>` blocks of a choice, by attributes on the root element that the page's styles
 * follow. An empty choice shows the text for everybody.
 *
 * @param root the document's root element
 */
export function applyAxes(root: HTMLElement, choice: AxisChoice): void {
  for (const axis of AXIS_NAMES) {
    const values = chosenOn(choice, axis);
    if (values.length > 0) root.setAttribute(`data-${axis}`, values.join(' '));
    else root.removeAttribute(`data-${axis}`);
  }
}
