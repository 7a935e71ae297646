/// An export of Ghost, as JSON: what we read of it. Since Ghost 1.0 ids are texts, before that numbers.
struct GhostExport: Decodable {
  let db: [Database]?
  let data: Content?

  struct Database: Decodable {
    let data: Content?
  }

  struct Content: Decodable {
    let posts: [Post]?
    let tags: [Tag]?
    let users: [User]?
    let postsTags: [PostTag]?
    let postsAuthors: [PostAuthor]?
    let settings: [Setting]?
    let postsMeta: [PostMeta]?
    let members, snippets, comments: [JSONValue]?

    enum CodingKeys: String, CodingKey {
      case posts, tags, users, settings, members, snippets, comments
      case postsTags = "posts_tags"
      case postsAuthors = "posts_authors"
      case postsMeta = "posts_meta"
    }
  }

  struct Post: Decodable {
    let id: JSONValue
    let title, slug, html, status, type, visibility, page, featured: JSONValue?
    let featureImage, publishedAt, createdAt, updatedAt, customExcerpt, canonicalURL,
      authorID: JSONValue?
    let plaintext, lexical, mobiledoc, codeHead, codeFoot: JSONValue?

    /// Of exports that keep them with the post.
    let meta: PostMeta

    enum CodingKeys: String, CodingKey {
      case codeHead = "codeinjection_head"
      case codeFoot = "codeinjection_foot"
      case id, title, slug, html, plaintext, lexical, mobiledoc, status, type, visibility, page
      case featured
      case featureImage = "feature_image"
      case publishedAt = "published_at"
      case createdAt = "created_at"
      case updatedAt = "updated_at"
      case customExcerpt = "custom_excerpt"
      case canonicalURL = "canonical_url"
      case authorID = "author_id"
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      func field(_ key: CodingKeys) throws -> JSONValue? {
        try fields.decodeIfPresent(JSONValue.self, forKey: key)
      }
      id = try fields.decode(JSONValue.self, forKey: .id)
      (title, slug, html) = (try field(.title), try field(.slug), try field(.html))
      (status, type) = (try field(.status), try field(.type))
      (visibility, page) = (try field(.visibility), try field(.page))
      (featured, featureImage) = (try field(.featured), try field(.featureImage))
      (publishedAt, createdAt) = (try field(.publishedAt), try field(.createdAt))
      (updatedAt, customExcerpt) = (try field(.updatedAt), try field(.customExcerpt))
      (canonicalURL, authorID) = (try field(.canonicalURL), try field(.authorID))
      (plaintext, lexical) = (try field(.plaintext), try field(.lexical))
      mobiledoc = try field(.mobiledoc)
      (codeHead, codeFoot) = (try field(.codeHead), try field(.codeFoot))
      meta = try PostMeta(from: decoder)
    }
  }

  struct Tag: Decodable {
    let id: JSONValue
    let name, slug, description, visibility: JSONValue?
  }

  struct User: Decodable {
    let id: JSONValue
    let name, slug, bio, website, location, picture: JSONValue?

    enum CodingKeys: String, CodingKey {
      case id, name, slug, bio, website, location
      case picture = "profile_image"
    }
  }

  struct PostTag: Decodable {
    let post, tag: JSONValue
    let order: JSONValue?

    enum CodingKeys: String, CodingKey {
      case post = "post_id"
      case tag = "tag_id"
      case order = "sort_order"
    }
  }

  struct PostAuthor: Decodable {
    let post, author: JSONValue
    let order: JSONValue?

    enum CodingKeys: String, CodingKey {
      case post = "post_id"
      case author = "author_id"
      case order = "sort_order"
    }
  }

  struct Setting: Decodable {
    let key: String
    let value: JSONValue?
  }

  struct PostMeta: Decodable {
    let post: JSONValue?
    let title, description, imageDescription, imageCaption, emailOnly: JSONValue?
    let shownTitle, shownDescription, cardTitle, cardDescription: JSONValue?

    enum CodingKeys: String, CodingKey {
      case post = "post_id"
      case title = "meta_title"
      case description = "meta_description"
      case shownTitle = "og_title"
      case shownDescription = "og_description"
      case cardTitle = "twitter_title"
      case cardDescription = "twitter_description"
      case imageDescription = "feature_image_alt"
      case imageCaption = "feature_image_caption"
      case emailOnly = "email_only"
    }
  }
}
