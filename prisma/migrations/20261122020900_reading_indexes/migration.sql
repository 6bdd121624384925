-- The lists count and page by language, some of them within a theme: from the index alone.

-- CreateIndex
CREATE INDEX "publications_theme_id_language_published_at_question_id_idx" ON "publications"("theme_id", "language", "published_at" DESC, "question_id");

-- CreateIndex
CREATE INDEX "publications_language_published_at_question_id_idx" ON "publications"("language", "published_at" DESC, "question_id");
