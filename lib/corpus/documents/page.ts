/** They make up the page itself: any of their tags may be left out, come twice, or come too late. */
const FRAME = new Set(['html', 'head', 'body']);
/** What stands before the text of a page without beginning it. */
const OF_HEAD = new Set(['title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template']);

const ELEMENT = 1;
const TEXT = 3;

/**
 * A page, or a part of one, as a tree of one `html` with one `head` and one `body`. The parser takes tags as they are
 * written; a browser adds those that HTML lets a page leave out, and goes on with the text behind `</html>` or in a
 * second `<body>`.
 */
export async function parsePage(source: string): Promise<Document> {
  // Loaded only for a corpus that has such files.
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(source);
  const html = document.createElement('html');
  const head = document.createElement('head');
  const body = document.createElement('body');
  let target = head;
  // A stack of its own: any of them may be nested in thousands.
  const waiting: ChildNode[] = childrenFromLast(document);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && FRAME.has(node.localName)) {
      if (node.localName === 'html') copyAttributes(node, html);
      for (const child of childrenFromLast(node)) waiting.push(child);
      node.remove();
    } else if (isElement(node) || node.nodeType === TEXT) {
      if (beginsText(node)) target = body;
      target.append(node);
    }
  }
  for (const inner of body.querySelectorAll('html, head, body')) unwrap(inner);
  html.append(head, body);
  document.append(html);
  return document;
}

function childrenFromLast(node: Node): ChildNode[] {
  return Array.from(node.childNodes).toReversed();
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function beginsText(node: Node): boolean {
  if (isElement(node)) return !OF_HEAD.has(node.localName);
  return /\S/u.test(node.textContent ?? '');
}

/** Of two that say the same, the first is believed. */
function copyAttributes(from: Element, to: Element): void {
  for (const attribute of Array.from(from.attributes)) {
    const name = attribute.name.toLowerCase();
    if (!to.hasAttribute(name)) to.setAttribute(name, attribute.value);
  }
}

/** Puts what is in an element in its place. */
function unwrap(element: Element): void {
  for (const child of Array.from(element.childNodes)) element.before(child);
  element.remove();
}
