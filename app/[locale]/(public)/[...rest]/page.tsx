import { notFound } from 'next/navigation';

/** An address below a language that leads nowhere: the 404 page in that language. */
export default function UnknownPage(): never {
  notFound();
}
