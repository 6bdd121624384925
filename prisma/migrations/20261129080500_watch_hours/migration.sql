-- When an organisation reads what cannot wait: weekly hours in Finland; null, as before, is always.
ALTER TABLE "organisations" ADD COLUMN "watch_hours" JSONB;

-- Until when a member can be called outside those hours.
ALTER TABLE "members" ADD COLUMN "on_call_until" TIMESTAMPTZ(3);
