-- CreateTable
CREATE TABLE "used_forms" (
    "mark" BYTEA NOT NULL,
    "used_on" DATE NOT NULL,

    CONSTRAINT "used_forms_pkey" PRIMARY KEY ("mark")
);

-- CreateIndex
CREATE INDEX "used_forms_used_on_idx" ON "used_forms"("used_on");
