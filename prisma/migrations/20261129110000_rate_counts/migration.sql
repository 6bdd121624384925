-- How often something was done lately, for all web processes: in no backup, gone the next day.

-- CreateTable
CREATE UNLOGGED TABLE "rate_counts" (
    "key" BYTEA NOT NULL,
    "day" DATE NOT NULL,
    "slice" INTEGER NOT NULL,
    "counts" INTEGER[],

    CONSTRAINT "rate_counts_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "rate_counts_day_idx" ON "rate_counts"("day");
