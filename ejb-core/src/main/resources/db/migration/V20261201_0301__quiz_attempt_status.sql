-- Those who mark ask a quiz for what waits.
alter table attempt add index ix_attempt_quiz_status (quiz_id, status, submitted_at);
