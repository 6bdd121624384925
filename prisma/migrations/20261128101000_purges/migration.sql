-- CreateTable
CREATE TABLE "purges" (
    "id" BIGSERIAL NOT NULL,
    "tags" TEXT[],
    "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "purges_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "purges_transaction_idx" ON "purges"("transaction");
