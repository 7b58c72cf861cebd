export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 6;
const MARGIN = 12;

/**
 * Where a card goes: under its footnote, above it where there is no room below, and never over the edge of the view.
 * All numbers are CSS pixels from the view's top left corner.
 */
export function placeCard(
  footnote: Box,
  card: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const centred = footnote.left + footnote.width / 2 - card.width / 2;
  const left = Math.max(MARGIN, Math.min(centred, view.width - card.width - MARGIN));
  const below = footnote.top + footnote.height + GAP;
  const above = footnote.top - GAP - card.height;
  const fitsBelow = below + card.height + MARGIN <= view.height;
  return { left, top: fitsBelow || above < MARGIN ? below : above };
}
