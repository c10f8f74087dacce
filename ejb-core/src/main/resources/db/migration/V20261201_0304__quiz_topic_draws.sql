-- How many questions are drawn of each topic, as in thuy-san=3,an-toan=2; null: of all together.
alter table quiz add column topic_draws varchar(1500) null after draw_count;
