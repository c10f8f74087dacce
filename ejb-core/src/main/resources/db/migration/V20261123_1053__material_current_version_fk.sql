alter table material add constraint fk_material_current_version foreign key (current_version_id) references material_version (id);
