-- Asking again for work that waits is found out before a row is written that would have to go again.
alter table work_item drop primary key, drop key uq_work_item_subject, add primary key (kind, subject), add unique key uq_work_item_id (id);
