-- Whether every question of an edition has been compared, so that a round need not look at all of them.
ALTER TABLE "search_state" ADD COLUMN "compared" BOOLEAN NOT NULL DEFAULT false;

-- For the look at questions that came in by other rules than their edition's.
CREATE INDEX "search_documents_edition_rules_idx" ON "search_documents"("edition", "rules");
