-- CreateIndex
CREATE INDEX "questions_theme_id_changed_at_id_idx" ON "questions"("theme_id", "changed_at" DESC, "id");
