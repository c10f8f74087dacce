-- What a program may do, and of whom it may speak.
alter table account
  add column scopes varchar(200) null comment 'CLIENT: what it may do, words of xAPI; null for everything',
  add column actors varchar(2000) null comment 'CLIENT: beginnings of home pages it may speak of; null for everybody';
