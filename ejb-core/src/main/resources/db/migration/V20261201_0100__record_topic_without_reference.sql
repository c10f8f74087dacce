-- Keys of records are about to be told from their moment; topics are written with their record, in one transaction.
alter table record_topic drop foreign key fk_record_topic_record;
