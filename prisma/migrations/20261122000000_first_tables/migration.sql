-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('illness', 'health', 'family', 'mental', 'other');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('volunteer', 'professional', 'moderator', 'coordinator');

-- CreateEnum
CREATE TYPE "QuestionStatus" AS ENUM ('received', 'open', 'claimed', 'in_review', 'answered', 'closed');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('private', 'public', 'hidden');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('publish', 'private');

-- CreateEnum
CREATE TYPE "ClosedReason" AS ENUM ('declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('identifying', 'not_our_field', 'hateful', 'advertising', 'duplicate', 'unclear');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('approved', 'sent_back');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('asker', 'member', 'system');

-- CreateTable
CREATE TABLE "organisations" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "city" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "themes" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "slug_fi" TEXT NOT NULL,
    "slug_sv" TEXT NOT NULL,
    "slug_en" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "topics" JSONB NOT NULL,
    "heavy" BOOLEAN NOT NULL DEFAULT false,
    "promise_days" INTEGER NOT NULL DEFAULT 5,

    CONSTRAINT "themes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_themes" (
    "organisation_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,

    CONSTRAINT "organisation_themes_pkey" PRIMARY KEY ("organisation_id","theme_id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "operator" BOOLEAN NOT NULL DEFAULT false,
    "verified_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "members" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "display_name" TEXT NOT NULL,
    "title" JSONB,
    "languages" TEXT[],
    "in_training" BOOLEAN NOT NULL DEFAULT false,
    "open_limit" INTEGER NOT NULL DEFAULT 3,
    "left_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "token_hash" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "member_id" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_tokens" (
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_tokens_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "status" "QuestionStatus" NOT NULL DEFAULT 'received',
    "visibility" "Visibility" NOT NULL DEFAULT 'private',
    "audience" "Audience" NOT NULL,
    "preview_first" BOOLEAN NOT NULL DEFAULT false,
    "risk" INTEGER NOT NULL DEFAULT 0,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "data_key" BYTEA NOT NULL,
    "sealed_title" BYTEA NOT NULL,
    "sealed_body" BYTEA NOT NULL,
    "sealed_background" BYTEA,
    "sealed_public_draft" BYTEA,
    "proposed_at" TIMESTAMPTZ(3),
    "closed_reason" "ClosedReason",
    "decline_reason" "DeclineReason",
    "sealed_decline_text" BYTEA,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "promised_on" DATE NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipts" (
    "question_id" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,

    CONSTRAINT "receipts_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "claims" (
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "answers" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "sealed_body" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_revisions" (
    "id" TEXT NOT NULL,
    "answer_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed_body" BYTEA NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" TEXT NOT NULL,
    "answer_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "sealed_comment" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread_messages" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "sealed_body" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thread_messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publications" (
    "question_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "age_band" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "published_answers" (
    "answer_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "title" JSONB,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_answers_pkey" PRIMARY KEY ("answer_id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" BIGSERIAL NOT NULL,
    "question_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" "ActorKind" NOT NULL,
    "member_id" TEXT,
    "reason" TEXT,
    "sealed_text" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisations_slug_key" ON "organisations"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "themes_slug_fi_key" ON "themes"("slug_fi");

-- CreateIndex
CREATE UNIQUE INDEX "themes_slug_sv_key" ON "themes"("slug_sv");

-- CreateIndex
CREATE UNIQUE INDEX "themes_slug_en_key" ON "themes"("slug_en");

-- CreateIndex
CREATE INDEX "organisation_themes_theme_id_idx" ON "organisation_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE INDEX "members_organisation_id_role_idx" ON "members"("organisation_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "members_account_id_organisation_id_role_key" ON "members"("account_id", "organisation_id", "role");

-- CreateIndex
CREATE INDEX "sessions_account_id_idx" ON "sessions"("account_id");

-- CreateIndex
CREATE INDEX "questions_status_theme_id_promised_on_idx" ON "questions"("status", "theme_id", "promised_on");

-- CreateIndex
CREATE UNIQUE INDEX "receipts_locator_key" ON "receipts"("locator");

-- CreateIndex
CREATE INDEX "claims_member_id_idx" ON "claims"("member_id");

-- CreateIndex
CREATE INDEX "claims_expires_at_idx" ON "claims"("expires_at");

-- CreateIndex
CREATE INDEX "answers_question_id_idx" ON "answers"("question_id");

-- CreateIndex
CREATE INDEX "answers_member_id_idx" ON "answers"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_revisions_answer_id_number_key" ON "answer_revisions"("answer_id", "number");

-- CreateIndex
CREATE INDEX "reviews_answer_id_idx" ON "reviews"("answer_id");

-- CreateIndex
CREATE INDEX "thread_messages_question_id_idx" ON "thread_messages"("question_id");

-- CreateIndex
CREATE INDEX "publications_theme_id_published_at_idx" ON "publications"("theme_id", "published_at" DESC);

-- CreateIndex
CREATE INDEX "publications_published_at_idx" ON "publications"("published_at" DESC);

-- CreateIndex
CREATE INDEX "published_answers_question_id_idx" ON "published_answers"("question_id");

-- CreateIndex
CREATE INDEX "published_answers_organisation_id_answered_at_idx" ON "published_answers"("organisation_id", "answered_at" DESC);

-- CreateIndex
CREATE INDEX "events_question_id_id_idx" ON "events"("question_id", "id");

-- AddForeignKey
ALTER TABLE "organisation_themes" ADD CONSTRAINT "organisation_themes_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_themes" ADD CONSTRAINT "organisation_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_revisions" ADD CONSTRAINT "answer_revisions_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "answer_revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "members"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_messages" ADD CONSTRAINT "thread_messages_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_answers" ADD CONSTRAINT "published_answers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "publications"("question_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_answers" ADD CONSTRAINT "published_answers_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_answers" ADD CONSTRAINT "published_answers_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;


