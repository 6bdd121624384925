import type { Role } from '../db/generated/enums.ts';

/** Somebody of the desk as others see them who could ask them, or give them something. */
export type Colleague = { id: string; displayName: string; role: Role };
