/**
 * The demo: learning materials, courses, people and a year of learning, loaded into an empty
 * portal.
 *
 * <p>The content stands as text in the resource folder {@code demo}; this package reads it and
 * hands it to the portal through its public REST interface, as any other program would. Nothing
 * derived is written here: points, proposals and indicators come out of the product itself.
 */
package vn.hieuhoc.deploy.demo;
