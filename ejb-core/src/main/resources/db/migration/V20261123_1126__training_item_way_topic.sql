-- A checked certificate from elsewhere meets an item by the topic it carries.
alter table training_item_way
  add column topic_code varchar(60) null after session_id;
