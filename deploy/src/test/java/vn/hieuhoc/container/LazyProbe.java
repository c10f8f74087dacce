package vn.hieuhoc.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeMap;

/** Finds rows of entities and tells which of their associations came along. */
@ApplicationScoped
public class LazyProbe {

  /**
   * An association of an entity.
   *
   * @param entity where it is declared
   * @param name of the attribute
   * @param fetch what is declared
   * @param toOne whether it is the kind that needs woven classes to be lazy
   */
  public record Association(Class<?> entity, String name, FetchType fetch, boolean toOne) {

    @Override
    public String toString() {
      return entity.getSimpleName() + "." + name;
    }
  }

  @PersistenceContext private EntityManager entityManager;
  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private AnyRow rows;

  /** Every association of every entity, by name. */
  @Transactional
  public List<Association> associations() {
    TreeMap<String, Association> found = new TreeMap<>();
    for (EntityType<?> entity : entityManager.getMetamodel().getEntities()) {
      for (Attribute<?, ?> attribute : entity.getDeclaredAttributes()) {
        if (attribute.isAssociation() && !isPartOfTheRow(attribute) || attribute.isCollection()) {
          Association association =
              new Association(
                  entity.getJavaType(),
                  attribute.getName(),
                  fetch(field(entity.getJavaType(), attribute.getName())),
                  !attribute.isCollection());
          found.put(association.toString(), association);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether the association is loaded right after a row of its entity was found. */
  @Transactional
  public boolean isLoadedAfterFind(Association association) {
    try {
      Object found = find(association.entity());
      return Persistence.getPersistenceUtil().isLoaded(found, association.name());
    } finally {
      transaction.setRollbackOnly();
    }
  }

  /** Whether it is loaded after somebody has looked at it, through the method of its name. */
  @Transactional
  public boolean isLoadedAfterLook(Association association) {
    try {
      Object found = find(association.entity());
      Method look = association.entity().getDeclaredMethod(association.name());
      look.setAccessible(true);
      look.invoke(found).toString();
      return Persistence.getPersistenceUtil().isLoaded(found, association.name());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      transaction.setRollbackOnly();
    }
  }

  private Object find(Class<?> entity) {
    Long key = rows.of(entity);
    entityManager.clear();
    return entityManager.find(entity, key);
  }

  /** The field as it is written: of a woven one the metamodel tells the woven method. */
  private static AnnotatedElement field(Class<?> entity, String name) {
    try {
      return entity.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPartOfTheRow(Attribute<?, ?> attribute) {
    return attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED
        || attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.BASIC;
  }

  private static FetchType fetch(AnnotatedElement member) {
    if (member.isAnnotationPresent(ManyToOne.class)) {
      return member.getAnnotation(ManyToOne.class).fetch();
    }
    if (member.isAnnotationPresent(OneToOne.class)) {
      return member.getAnnotation(OneToOne.class).fetch();
    }
    if (member.isAnnotationPresent(OneToMany.class)) {
      return member.getAnnotation(OneToMany.class).fetch();
    }
    if (member.isAnnotationPresent(ManyToMany.class)) {
      return member.getAnnotation(ManyToMany.class).fetch();
    }
    if (member.isAnnotationPresent(ElementCollection.class)) {
      return member.getAnnotation(ElementCollection.class).fetch();
    }
    throw new IllegalStateException("No association is declared at " + member);
  }
}
