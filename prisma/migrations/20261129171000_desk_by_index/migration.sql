-- What waits to be made public is found among all that was answered and never will be.
CREATE INDEX "questions_visibility_status_audience_theme_id_idx" ON "questions"("visibility", "status", "audience", "theme_id");
DROP INDEX "questions_visibility_status_theme_id_idx";
CREATE INDEX "public_versions_state_idx" ON "public_versions"("state");
