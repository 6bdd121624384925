import type { Role } from '../db/generated/enums.ts';
import type { MemberId } from '../id.ts';

/** Somebody of the desk as others see them who could ask them, or give them something. */
export type Colleague = { id: MemberId; displayName: string; role: Role };
