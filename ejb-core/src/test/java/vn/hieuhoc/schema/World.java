package vn.hieuhoc.schema;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.record.RecordKeys;

/**
 * The services of the domain joined together outside a container, on one entity manager: fields are
 * filled by type, events reach the observers that were named. Permission is asked as in the
 * container; transactions are the test's.
 */
public final class World {

  private final Map<Class<?>, Object> beans = new HashMap<>();
  private final List<Object> observers = new ArrayList<>();
  private final EntityManager entityManager;

  /** A world without observers. */
  public World(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    beans.put(Clock.class, clock);
    beans.put(World.class, this);
    // Nobody else stores at the same time: what is stored can be read at once.
    observers.add(get(RecordKeys.class));
  }

  /** Puts something in the place of what would be made: a port, for example. */
  public <T> World with(Class<T> type, T instance) {
    beans.put(type, instance);
    return this;
  }

  /** Lets a bean hear events. */
  public World observedBy(String... classNames) {
    for (String name : classNames) {
      try {
        observers.add(get(Class.forName(name)));
      } catch (ClassNotFoundException renamed) {
        throw new IllegalStateException(renamed);
      }
    }
    return this;
  }

  /** The one bean of a class. */
  public <T> T get(Class<T> type) {
    Object known = beans.get(type);
    if (known != null) {
      return type.cast(known);
    }
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      T bean = constructor.newInstance();
      beans.put(type, bean);
      for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
        fill(bean, each);
      }
      return bean;
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(type.getName(), changed);
    }
  }

  private void fill(Object bean, Class<?> type) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(Inject.class)
          || field.isAnnotationPresent(PersistenceContext.class)) {
        field.setAccessible(true);
        field.set(bean, value(field));
      }
    }
  }

  private Object value(Field field) {
    ConfigProperty setting = field.getAnnotation(ConfigProperty.class);
    if (setting != null) {
      return setting(field.getType(), setting.defaultValue());
    }
    if (field.getType() == EntityManager.class) {
      return entityManager;
    }
    if (field.getType() == Event.class) {
      return proxy(Event.class, (method, arguments) -> fire(method, arguments));
    }
    if (field.getType() == Instance.class) {
      return proxy(
          Instance.class,
          (method, arguments) ->
              method.getName().equals("iterator") ? known(field).iterator() : null);
    }
    return get(field.getType());
  }

  /** The beans there are by now that implement what the instance is of. */
  private List<Object> known(Field field) {
    Class<?> wanted =
        (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    return beans.values().stream().filter(wanted::isInstance).toList();
  }

  private static Object setting(Class<?> type, String text) {
    if (type == java.util.Optional.class) {
      return java.util.Optional.empty();
    }
    if (type == long.class) {
      return Long.valueOf(text);
    }
    return type == int.class ? (Object) Integer.valueOf(text) : text;
  }

  private Object fire(Method method, Object[] arguments) {
    if (!method.getName().equals("fire")) {
      return null;
    }
    for (Object observer : observers) {
      for (Method each : observer.getClass().getDeclaredMethods()) {
        if (Arrays.stream(each.getParameters()).anyMatch(p -> hears(p, arguments[0]))) {
          invoke(observer, each, arguments[0]);
        }
      }
    }
    return null;
  }

  private static boolean hears(Parameter parameter, Object event) {
    return Arrays.stream(parameter.getAnnotations())
            .map(Annotation::annotationType)
            .anyMatch(type -> type == Observes.class)
        && parameter.getType().isInstance(event);
  }

  private static void invoke(Object observer, Method method, Object event) {
    try {
      method.setAccessible(true);
      method.invoke(observer, event);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(method.toString(), failed);
    }
  }

  private interface Answer {
    Object to(Method method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            World.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method, arguments)));
  }
}
