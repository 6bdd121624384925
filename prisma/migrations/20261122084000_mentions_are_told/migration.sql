-- AlterEnum
ALTER TYPE "DeskNoticeKind" ADD VALUE 'mention';
