import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';

/** Characters that XML 1.0 does not allow, even as references. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Line ends that XML parsers would replace by \n. */
const LINE_ENDS = /[\r\u0085\u2028]/g;

const page = new DOMImplementation().createDocument(null, '');
const serializer = new XMLSerializer();

/** An element with attributes, and child elements or text. Undefined attributes are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content?: readonly XmlElement[] | string;
}

/** Serializes an element. Characters that XML does not allow become U+FFFD. */
export function xmlOf(element: XmlElement): string {
  const xml = serializer.serializeToString(nodeOf(element));
  // In attributes they are already references; this escapes those in texts.
  return `${xml.replace(LINE_ENDS, (end) => `&#${end.charCodeAt(0)};`)}\n`;
}

function nodeOf({ name, attributes, content = [] }: XmlElement): ReturnType<typeof page.createElement> {
  const node = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, legal(value));
  if (typeof content === 'string') node.appendChild(page.createTextNode(legal(content)));
  else for (const each of content) node.appendChild(nodeOf(each));
  return node;
}

function legal(value: string): string {
  return value.replace(ILLEGAL, '\uFFFD');
}
