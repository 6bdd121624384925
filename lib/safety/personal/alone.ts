import type { Finding } from '../finding.ts';
import { findAccounts } from './account.ts';
import { findAddresses } from './address.ts';
import { findEmails } from './email.ts';
import { findIbans } from './iban.ts';
import { findIdentityCodes } from './identity-code.ts';
import { findNames } from './name.ts';
import { findPhones } from './phone.ts';
import { findPlaces } from './place.ts';
import { findPlates } from './plate.ts';

const FINDERS = [
  findIdentityCodes,
  findIbans,
  findEmails,
  findPhones,
  findAddresses,
  findPlates,
  findAccounts,
  findNames,
  findPlaces,
];

/** What each sort of looking finds in a text by its shape alone; finds of different kinds may overlap. */
export const findAlone = (text: string): Finding[] => FINDERS.flatMap((find) => find(text));
