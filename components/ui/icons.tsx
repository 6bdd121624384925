import {
  ArrowLeft as arrowLeft,
  ArrowRight as arrowRight,
  Bell as bell,
  Check as check,
  ChevronDown as chevronDown,
  CircleAlert as circleAlert,
  Copy as copy,
  Download as download,
  EyeOff as eyeOff,
  HeartHandshake as heartHandshake,
  type IconNode,
  Info as info,
  Italic as italic,
  KeyRound as keyRound,
  LifeBuoy as lifeBuoy,
  Link as link,
  List as list,
  Mail as mail,
  MessagesSquare as messagesSquare,
  PenLine as penLine,
  Phone as phone,
  Pilcrow as pilcrow,
  Printer as printer,
  Rss as rss,
  Search as search,
  TextQuote as textQuote,
  TriangleAlert as triangleAlert,
  X as x,
} from 'lucide';
import { createElement, type SVGProps } from 'react';

type Props = SVGProps<SVGSVGElement> & { size?: number };

const STROKE = 1.75;

// Lucide's own React components need a context, and so a browser's React; a drawing does not.
function Drawing({ node, size = 20, ...rest }: Props & { node: IconNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={STROKE}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
    >
      {node.map(([shape, attributes], index) =>
        createElement(shape, { key: index, ...attributes }),
      )}
    </svg>
  );
}

export const ArrowLeft = (props: Props) => <Drawing node={arrowLeft} {...props} />;
export const ArrowRight = (props: Props) => <Drawing node={arrowRight} {...props} />;
export const Bell = (props: Props) => <Drawing node={bell} {...props} />;
export const Check = (props: Props) => <Drawing node={check} {...props} />;
export const ChevronDown = (props: Props) => <Drawing node={chevronDown} {...props} />;
export const CircleAlert = (props: Props) => <Drawing node={circleAlert} {...props} />;
export const Copy = (props: Props) => <Drawing node={copy} {...props} />;
export const Download = (props: Props) => <Drawing node={download} {...props} />;
export const EyeOff = (props: Props) => <Drawing node={eyeOff} {...props} />;
export const HeartHandshake = (props: Props) => <Drawing node={heartHandshake} {...props} />;
export const Info = (props: Props) => <Drawing node={info} {...props} />;
export const KeyRound = (props: Props) => <Drawing node={keyRound} {...props} />;
export const Italic = (props: Props) => <Drawing node={italic} {...props} />;
export const LifeBuoy = (props: Props) => <Drawing node={lifeBuoy} {...props} />;
export const Link = (props: Props) => <Drawing node={link} {...props} />;
export const List = (props: Props) => <Drawing node={list} {...props} />;
export const Envelope = (props: Props) => <Drawing node={mail} {...props} />;
export const MessagesSquare = (props: Props) => <Drawing node={messagesSquare} {...props} />;
export const PenLine = (props: Props) => <Drawing node={penLine} {...props} />;
export const Phone = (props: Props) => <Drawing node={phone} {...props} />;
export const Pilcrow = (props: Props) => <Drawing node={pilcrow} {...props} />;
export const Printer = (props: Props) => <Drawing node={printer} {...props} />;
export const Rss = (props: Props) => <Drawing node={rss} {...props} />;
export const Search = (props: Props) => <Drawing node={search} {...props} />;
export const TextQuote = (props: Props) => <Drawing node={textQuote} {...props} />;
export const TriangleAlert = (props: Props) => <Drawing node={triangleAlert} {...props} />;
export const X = (props: Props) => <Drawing node={x} {...props} />;
